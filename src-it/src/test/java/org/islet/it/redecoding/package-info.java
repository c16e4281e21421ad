/** Stored captures decoded again: what is shown, what is applied, and who may. */
package org.islet.it.redecoding;
