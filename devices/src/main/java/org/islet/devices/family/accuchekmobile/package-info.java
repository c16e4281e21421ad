/** The report files an Accu-Chek Mobile meter shows on its drive (docs/devices/accu-chek-mobile.md). */
@NullMarked
package org.islet.devices.family.accuchekmobile;

import org.jspecify.annotations.NullMarked;
