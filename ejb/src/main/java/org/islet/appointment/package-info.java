/** On which days a patient and their clinic met, as one of them noted: what "since the last visit" counts from. */
@NullMarked
package org.islet.appointment;

import org.jspecify.annotations.NullMarked;
