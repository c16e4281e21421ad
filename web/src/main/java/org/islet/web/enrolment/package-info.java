/** How people come in: signing up, the invitation of a clinic, the first clinic. */
@NullMarked
package org.islet.web.enrolment;

import org.jspecify.annotations.NullMarked;
