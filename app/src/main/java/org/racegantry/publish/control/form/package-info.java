/** Orders of a crew as forms and as typed lines: words in, an order or the field to mend out. */
package org.racegantry.publish.control.form;
