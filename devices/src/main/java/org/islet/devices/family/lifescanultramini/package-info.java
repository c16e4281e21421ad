/** LifeScan OneTouch UltraMini and UltraEasy: small binary frames. */
@NullMarked
package org.islet.devices.family.lifescanultramini;

import org.jspecify.annotations.NullMarked;
