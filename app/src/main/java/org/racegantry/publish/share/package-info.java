/** What is passed around of a runner: the card as a picture, and the QR code of the page. */
package org.racegantry.publish.share;
