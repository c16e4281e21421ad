/** What the house is made of that others made. */
package org.islet.it.parts;
