/** How programs prove who they act for. */
package org.islet.account.token;
