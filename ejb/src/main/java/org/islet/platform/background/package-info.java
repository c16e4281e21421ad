/** Work that the portal does by itself, in rounds, over failures of itself and of the database; and what of it stands still. */
package org.islet.platform.background;
