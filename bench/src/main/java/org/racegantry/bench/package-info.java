/**
 * The same work on Gantry and on its peers, in one run on one machine. In come sizes and a seed,
 * out go figures, each with what it is held against. No part of the product.
 */
package org.racegantry.bench;
