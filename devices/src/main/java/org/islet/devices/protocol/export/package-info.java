/** What all files of other systems have in common: each file is read by itself, and none is empty. */
@NullMarked
package org.islet.devices.protocol.export;

import org.jspecify.annotations.NullMarked;
