/** What an operator can set, where it was said and whether it can be meant; the launcher and the application share it. */
package org.islet.setting;
