/** From captured bytes to events and problems, the same answer every time. */
@NullMarked
package org.islet.devices.decode;

import org.jspecify.annotations.NullMarked;
