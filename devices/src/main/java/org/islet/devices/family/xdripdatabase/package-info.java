/** The tables of the database that xDrip backs up (docs/devices/xdrip-database.md). */
@NullMarked
package org.islet.devices.family.xdripdatabase;

import org.jspecify.annotations.NullMarked;
