/** FreeStyle Lite and Freedom, Precision Xtra and Optium: a dump of text over the strip-port cable. */
@NullMarked
package org.islet.devices.family.abbottfreestyle;

import org.jspecify.annotations.NullMarked;
