/**
 * A program gets its token without anybody typing one: the device authorization grant of RFC 8628. It shows a short code;
 * its owner, signed in on the pages, says yes to it.
 */
package org.islet.account.authorization;
