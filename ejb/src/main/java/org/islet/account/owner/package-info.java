/** What owners do with their accounts, and how accounts begin and what ends. */
package org.islet.account.owner;
