/** FreeStyle Libre readers and Precision or Optium Neo meters: text replies with a checksum. */
@NullMarked
package org.islet.devices.family.abbottlibre;

import org.jspecify.annotations.NullMarked;
