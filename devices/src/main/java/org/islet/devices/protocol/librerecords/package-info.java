/** The rows FreeStyle Libre programs write, shared by LibreView and the desktop program. */
@NullMarked
package org.islet.devices.protocol.librerecords;

import org.jspecify.annotations.NullMarked;
