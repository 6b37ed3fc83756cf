/** Who may come in where: roles, sessions, and the doors between the public pages and the rest. */
package org.racegantry.publish.access;
