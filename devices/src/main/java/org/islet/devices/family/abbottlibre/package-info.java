/** FreeStyle Libre readers, Precision or Optium Neo and InsuLinx meters: text replies and binary records, all with checksums. */
@NullMarked
package org.islet.devices.family.abbottlibre;

import org.jspecify.annotations.NullMarked;
