/** Age grades and qualifying standards: the facts they rest on, and their page. */
package org.racegantry.publish.grades;
