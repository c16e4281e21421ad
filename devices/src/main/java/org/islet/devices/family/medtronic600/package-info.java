/** MiniMed 640G and 670G pumps: history events, after decryption and decompression. */
@NullMarked
package org.islet.devices.family.medtronic600;

import org.jspecify.annotations.NullMarked;
