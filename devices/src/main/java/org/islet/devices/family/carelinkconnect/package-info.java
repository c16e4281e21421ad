/** What CareLink Connect and its follower show of the last day (docs/devices/carelink-connect.md). */
@NullMarked
package org.islet.devices.family.carelinkconnect;

import org.jspecify.annotations.NullMarked;
