/** Where on the course everybody is about now: estimates, and marked as such wherever shown. */
package org.racegantry.publish.course;
