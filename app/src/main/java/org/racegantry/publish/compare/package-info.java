/** Up to five runners side by side. */
package org.racegantry.publish.compare;
