/** What people change about their own account: name, preferences, password, tokens. */
@NullMarked
package org.islet.web.account;

import org.jspecify.annotations.NullMarked;
