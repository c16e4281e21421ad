/** What a stored capture says: recognised, decoded, placed in time; nothing is written. */
package org.islet.record.interpretation;
