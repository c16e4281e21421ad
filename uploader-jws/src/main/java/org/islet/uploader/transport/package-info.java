/** Pipes of bytes through USB and serial ports. */
@NullMarked
package org.islet.uploader.transport;

import org.jspecify.annotations.NullMarked;
