/** What Tidepool exports: records of its data model (docs/devices/tidepool.md). */
@NullMarked
package org.islet.devices.family.tidepool;

import org.jspecify.annotations.NullMarked;
