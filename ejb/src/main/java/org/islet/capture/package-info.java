/** The vault: the bytes of every device and file, as they came, never changed. */
package org.islet.capture;
