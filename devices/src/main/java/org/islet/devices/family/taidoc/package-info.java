/** TaiDoc TD-42xx meters and those sold under other names. */
@NullMarked
package org.islet.devices.family.taidoc;

import org.jspecify.annotations.NullMarked;
