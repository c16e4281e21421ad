/** Deleting an upload: what would go is shown first, then it goes, and what others told stays. */
package org.islet.record.deletion;
