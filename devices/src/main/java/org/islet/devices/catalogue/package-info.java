/** Which devices and files there are, who makes them, and which family reads them. */
@NullMarked
package org.islet.devices.catalogue;

import org.jspecify.annotations.NullMarked;
