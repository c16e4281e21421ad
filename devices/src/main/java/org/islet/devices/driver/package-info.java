/** Reading a device through a pipe: bytes come out, nothing is understood here. */
@NullMarked
package org.islet.devices.driver;

import org.jspecify.annotations.NullMarked;
