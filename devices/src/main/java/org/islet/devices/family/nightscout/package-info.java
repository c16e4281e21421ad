/** What a Nightscout site gives: entries, treatments and profiles (docs/devices/nightscout.md). */
@NullMarked
package org.islet.devices.family.nightscout;

import org.jspecify.annotations.NullMarked;
