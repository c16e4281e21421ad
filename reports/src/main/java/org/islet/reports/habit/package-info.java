/** What a person is used to: what food is counted in, when a week begins, and which colours they see. */
@NullMarked
package org.islet.reports.habit;

import org.jspecify.annotations.NullMarked;
