/** Pipes of bytes through USB. */
@NullMarked
package org.islet.uploader.transport;

import org.jspecify.annotations.NullMarked;
