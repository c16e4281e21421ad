/** Decoding again: what a newer decoder would change, shown before it is applied. */
package org.islet.record.redecoding;
