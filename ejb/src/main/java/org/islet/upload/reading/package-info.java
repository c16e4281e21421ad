/** Whose turn it is to be read, how often it was tried, and what was given up for now. */
package org.islet.upload.reading;
