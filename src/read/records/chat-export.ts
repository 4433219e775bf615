/**
 * The export of a channel of Telegram, `result.json`: its messages as records.
 *
 *     {"name": "Lund Alerts", "messages": [{"type": "message", "date": "2024-05-07T08:12:00", "text": ["Fire ", {"type": "bold", "text": "at the yard"}]}]}
 */
import { isMapping } from "../../structures/mapping.js";

/** The messages with words, as fields of articles; null where the value is no such export. */
export function chatRecords(value: unknown): Readonly<Record<string, unknown>>[] | null {
  if (!isMapping(value) || !Array.isArray(value.messages) || typeof value.name !== "string") return null;
  const messages: unknown[] = value.messages;
  if (!messages.every((message) => isMapping(message) && "text" in message && "type" in message)) return null;
  return messages.filter(isMapping).flatMap((message) => {
    const text = messageText(message.text);
    if (message.type !== "message" || text.trim() === "") return [];
    return [
      { text, date: message.date_unixtime ?? message.date, source: message.forwarded_from ?? value.name },
    ];
  });
}

/** A text, or its parts: plain words, and words with a link or a weight. */
function messageText(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  return text.map((part: unknown) => (isMapping(part) ? messageText(part.text) : messageText(part))).join("");
}
