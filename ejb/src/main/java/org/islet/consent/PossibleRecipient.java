package org.islet.consent;

/** Somebody a patient can share with, as the list to choose from shows them. */
public record PossibleRecipient(Recipient recipient, String name, String clinicName) {}
