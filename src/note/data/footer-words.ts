/** Lines that a device, a mail program or a legal department put under a note. */
export const footerLine =
  /^(?:sent (?:from|via|with|using) (?:my |the |yahoo|outlook|gmail|mail|proton|superhuman|samsung|iphone|ipad|android|a mobile)|get outlook for |enviado desde mi |envoyé de mon |von meinem .{1,30} gesendet|unsubscribe\b|view (?:this email )?in (?:your )?browser|please consider the environment|this is an automated (?:message|e-?mail))/i

/** How the first line of a disclaimer begins. */
export const disclaimerStart = /^\W*(?:confidential|disclaimer|legal|notice|privacy|th(?:e|is) |diese |ce |cet |este )/i

/** First lines of a disclaimer, which goes on to the end. */
export const disclaimer =
  /^\W*(?:(?:confidentiality|privacy|legal) (?:notice|note|disclaimer)|disclaimer\b|notice:|confidential(?:ity)?:|(?:diese|cet?|este) (?:e-?mail|nachricht|message|courriel|mensaje|correo)\b.{0,200}\b(?:vertraulich|confiden[ct]i)|(?:this|the information (?:contained )?in this) (?:e-?mail|message|communication|transmission)\b.{0,200}\b(?:confidential|intended|privileged|attachments?)\b)/is
