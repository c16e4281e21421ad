/** What a person is used to: what food is counted in, and when a week begins. */
@NullMarked
package org.islet.reports.habit;

import org.jspecify.annotations.NullMarked;
