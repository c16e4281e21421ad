/** Who may see a patient's reports, until when, and who looked. */
@NullMarked
package org.islet.web.sharing;

import org.jspecify.annotations.NullMarked;
