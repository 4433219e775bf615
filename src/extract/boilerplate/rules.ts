/**
 * Furniture told by its words. A rule takes whole blocks, each at most so long; what looks like a sentence of reporting
 * is not taken. English unless it says otherwise: `furniture` finds what only place and form tell.
 *
 * Each rule shows a line that it takes; the tests hold many more, and many that no rule may take.
 */
export interface Rule {
  readonly rule: string;
  /** Longest text that it may take, in characters. */
  readonly longest: number;
  readonly pattern: RegExp;
  /** What all that it takes has, where that is found sooner than that the pattern does not fit. */
  readonly needs?: RegExp;
  /** What it leaves alone though the pattern fits. */
  readonly except?: RegExp;
  /** Whether it leaves alone what tells a fact: its pattern looks at the beginning alone. */
  readonly sparesFacts?: boolean;
}

const SITES =
  "facebook|twitter|instagram|whatsapp|linkedin|reddit|flipboard|pinterest|telegram|messenger|youtube|google\\+?|tumblr|snapchat|tiktok|sms|e-?mail|print|line|vk|xing|digg|stumbleupon|delicious|pocket";

/** "Copyright claims against the band were settled" */
const COPYRIGHT_AS_NEWS =
  /^copyright (?:law|laws|claims?|cases?|infringement|holders?|reform|rules|lawsuits?|suits?|act|battle|dispute|trolls?)\b/i;

export const RULES: readonly Rule[] = [
  /** "Leave a Reply", "3 Comments", "Log in to comment" */
  {
    rule: "leave-a-reply",
    longest: 100,
    pattern:
      /^(?:(?:leave a (?:reply|comment)|post a comment|add (?:a |your )?comment|join the (?:conversation|discussion)|be the first to comment|(?:log|sign) in to (?:comment|reply|vote)|your email address will not be published)\b[^.]{0,40}|(?:view|see|show|read) (?:all )?(?:\d+ )?comments|comments?(?: are closed| policy| \(\d+\)|\(s\))?:?|\d+ comments?|cancel reply|reply|report abuse|flag as inappropriate)\.?$/i,
  },
  /** "jlund@averby-news.example", "(313) 555-0100", "Jo Lund: 303-555-0133, twitter.com/jolund", "@jolund" */
  {
    rule: "contact",
    sparesFacts: true,
    longest: 200,
    except:
      /^by\b|\b(?:anyone|information|tips?|asked to call|witness(?:es)?|crime ?stoppers|detectives?|police)\b/i,
    needs: /@|\d{3}[\s.-]\d{4}|contact|reach|followed|e-?mail|twitter|facebook|instagram/i,
    pattern:
      /^(?:(?=[^@]*@)[^.!?]{0,60}?[\s:,(]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b.{0,80}|(?:phone|tel|call|fax)?[.:]?\s*\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|[\p{L} .’'-]{4,40}:\s*\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|@\w{3,20}|(?:twitter|facebook|instagram)(?:\.com\/|:\s*@)\S+|(?:reach|contact|e-?mail)\s+(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:at|on|@|:).{0,100}|(?:\p{Lu}[\p{L}.’'-]*\s+){1,4}(?:can be (?:reached|contacted|followed)|is on twitter)\b.{0,120}|.{0,60}\btwitter(?:\.com\/|: ?@)\w+\W*)$/iu,
  },
  /** "To contact the reporter on this story: Jo Lund at ..." */
  {
    rule: "contact",
    longest: 300,
    pattern: /^to contact the (?:reporters?|writers?|editors?|authors?)\b.{0,260}$/i,
  },
  /** "Jo Lund is a reporter for the News. Follow her at ..." */
  {
    rule: "contact",
    longest: 300,
    needs: /\. (?:follow|contact|e-?mail|reach) /i,
    pattern:
      /^(?:[\p{L}.’'-]+ ){2,4}is an? [^.!?]{4,80}\. (?:follow|contact|e-?mail|reach) (?:him|her|them)\b.{0,100}$/iu,
  },
  /** "29", "1.2k shares", "(0) 0-0", "Image 4 of 17" */
  {
    rule: "counter",
    longest: 28,
    pattern:
      /^(?=.*\d)[([]?[\d.,]+\s?[kKmM]?[)\]]?(?:\s?[\d.,–-])*(?:\s?(?:shares?|comments?|likes?|views?|retweets?|reads?|votes?|photos?|pending comments|min(?:ute)?s? read))?$|^(?:image |photo |slide )?\d{1,3} of \d{1,3}\.?$/i,
  },
  /** "Print this page", "Text size", "A A", "Page 1 of 2", "Scroll down for video" */
  {
    rule: "page-control",
    longest: 90,
    pattern:
      /^(?:print(?: this)?(?: page| article| story)?|e-?mail(?: this)?(?: page| article| story)?|(?:text|font) size:?.{0,12}|[aA](?: [aA])+[+-]?|page \d+ of \d+|scroll (?:down|for).{0,40}|(?:of )?autoplay pause.{0,60}|skip to .{0,30}|(?:click to )?(?:enlarge|expand|zoom|play|pause|mute|hide caption|toggle caption)|enlarge (?:this )?image.{0,50}|show captions?|hide captions?|view (?:as )?(?:list|gallery|slideshow|photos?).{0,40}|(?:open|launch|photo) gallery|photos?|video|images?|caption|report (?:a typo|an error|error|this).{0,30}|watch (?:this story|the report).{0,30}|close(?: x)?|menu|home|search|reset|skip ad|more|more (?:stories|videos)\b.{0,30}|see more videos|previous next|link to this video|play (?:facebook|pause .{2,90})|google plus|by of the|login|log in|sign in|sign in using you.{0,40}|register|toggle navigation|buy (?:this )?photo.{0,40}|click here for reuse options!?|reprints?|request (?:a )?(?:reprint|correction)|listen to (?:this )?(?:article|story)|play video|replay|autoplay|embed|copy this code.{0,40}|what[’']s this\??|last modified on.{0,60}|published in .{0,30}|imprimer|drucken|partager|teilen|compartir|condividi|поделиться|分享|打印|シェア|印刷)$/i,
  },
  /** "Share on Facebook | Tweet | Email" */
  {
    rule: "share-bar",
    longest: 200,
    pattern: new RegExp(
      `^(?=.*[a-z])(?:(?:share|tweet|pin|it|now|with|post|send|comment|comments|like|follow|us|save|copy|copied|link|free apps|apps|now|iphone|ipad|android|app|${SITES}|more|or|and|via|on|to|article|story|page|this|friends|your|x|\\d+)\\b[\\s|,·•/:+&-]*)+$`,
      "i",
    ),
  },
  /** "Follow us on Twitter", "Like us at facebook.com/averbynews", "Stay up to date, follow KXQZ on Twitter" */
  {
    rule: "follow-us",
    longest: 160,
    except: /\bsaid\b/,
    pattern: new RegExp(
      `^(?:stay (?:up to date|connected|tuned|with)\\b.{0,60}|(?:please )?(?:follow|like|find|join|visit|friend|add)\\b.{0,60}\\b(?:on|at|:)\\s.{0,20}(?:${SITES}|on social)\\b.{0,100}|follow us @.{1,80}|to get the latest .{4,80} follow .{2,80}|follow [A-Z][\\w. ]{2,40}:|follow \\S+\\.com:.*|for more .{0,60}: https?:.{0,120}|for more .{0,60}(?:follow|listen|visit|go to|click|download)\\b.{0,80}|get (?:updates|alerts|the latest|more)\\b.{0,110}|(?:share your|tell us your) .{0,60}|like this: .{0,20}loading.{0,4})$`,
      "i",
    ),
  },
  /** "Read More @ www.example.com", "Read or share this story: https://example.com/1", "Click here for more" */
  {
    rule: "read-more",
    sparesFacts: true,
    longest: 220,
    pattern:
      /^\W{0,3}(?:(?:read|see|view|watch|find|get|hear) more|read (?:the )?(?:full|rest|original|whole)(?: (?:story|article|report|post|version))?|read or share this story|continue reading|full (?:story|article|coverage)|read it (?:here|at)|click (?:here|below|the|on)|tap here|(?:see|read) also|also read|also see|read next|to read more|keep reading|mobile users (?:tap|click))\b(?:$|\s*[:@>»…\]–—-].*|\s+(?:here|below|about|on|at|from|in|for|to|this|of|top|articles|stories|trending|link|photo|video)\b.*|\W*$)/i,
  },
  /** "For information, click here.", "You can like us on Facebook by clicking here." */
  {
    rule: "read-more",
    sparesFacts: true,
    longest: 200,
    needs: /click(?:ing)? here/i,
    except: /[“"]/,
    pattern: /^[^.!?]{0,150}\bclick(?:ing)? here\b[^.!?]{0,60}[.!\])]*$/i,
  },
  /** "RELATED: Mayor resigns", "[READ: Flood maps]", "VIDEO: The moment the bridge fell" */
  {
    rule: "see-also",
    longest: 200,
    pattern:
      /^(?:(?:JUST WATCHED|MUST WATCH|NOW PLAYING)\b.*|(?:related coverage|continuing coverage:|complete coverage of)\s\S.*[^.!?”"]|\[\s*(?:read|more|see|watch|related|also|story|previous|other|photos?|videos?|gallery|map|listen|background|at least)\b[^\]]*\]|(?:(?:related|more|top|latest|previous|other|recommended|trending|must[ -]read|most read|popular)\b[^:.!?]{0,40}|story|see also|also(?: on [\w ]+| see| read| read)?|read(?: more)?|watch(?: now| live| video)?|listen|video|raw video|photos|photo gallery|gallery|slideshow|pictures|in pictures|map|interactive|live blog|podcast|previously|up next|don[’']t miss|editor[’']s picks?|background|timeline|download|pdf|document|live updates|get the app):\s*(?:\S.*[^.!?”"]|))$/i,
  },
  /** "Lire aussi : Dix plages", "Lesen Sie auch: Zehn Strände", "延伸阅读：十大海滩" */
  {
    rule: "see-also",
    longest: 200,
    pattern:
      /^(?:à lire(?: aussi)?|lire aussi|voir aussi|sur le même sujet|lesen sie (?:auch|mehr|dazu)|mehr zum thema|lee también|lea también|te puede interesar|le puede interesar|leggi anche|leia (?:também|mais)|lees ook|читайте также|читать также|читайте також|اقرأ أيض[اً]+|यह भी पढ़ें|延伸阅读|相关阅读|相关新闻|関連記事)\s?[:：](?!.*[.!?。]$).*$/iu,
  },
  /** "Related Stories", "You may also like", "More Local News", "Most Popular" */
  {
    rule: "related",
    longest: 80,
    except: /[.!?]$/,
    pattern:
      /^(?:related(?: (?:stories|story|articles?|news|content|coverage|links?|topics?|posts?|videos?|reading|to this story))?|(?:you )?(?:may|might) also (?:like|be interested in(?: these stories)?|enjoy)|recommended(?: (?:for you|stories|reading|videos))?|more (?:local|top|crime|world|us|u\.s\.|national|latest|breaking|sports|business|politics|from|on|in)\b[\w ’'.-]{0,40}|(?:most|top) (?:popular|read|viewed|shared|trending|stories|news|videos|commented|emailed)\b.{0,30}|trending(?: (?:now|stories|topics|videos))?|popular(?: (?:now|stories|posts))?|latest (?:news|stories|headlines|videos)|editor[’']?s?[’']? (?:picks?|choice)|what others are (?:clicking|reading)\b.*|from around the web|around the web|from our partners|sponsored (?:links|stories)|(?:top|breaking|latest|local|world) (?:news|stories|headlines)|happening now|news releases|tags?:?(?: .{1,60})?|topics?:?(?: .{1,60})?|filed under:?.{0,60}|keywords:.{0,80}|categories:.{0,60}|in this (?:story|article)|share this (?:story|article)|also in the news|what to read next|up next|see more|see all|show all|view all|load more|back to top|next(?: (?:article|story|post))?|previous(?: (?:article|story|stories|post))?:?)$/i,
  },
  /** "Sign up for our newsletter", "Get the day's top stories in your inbox" */
  {
    rule: "newsletter",
    sparesFacts: true,
    longest: 400,
    pattern:
      /^(?:sign up (?:for|to|here|now|today)|subscribe (?:or|to|now|for|today|here)|e-?mail newsletters?\b|get (?:the latest|our|breaking|your daily|the day[’']s).{0,80}(?:inbox|newsletter|e-?mail|alerts)|enter your e-?mail|by (?:signing up|subscribing|submitting|clicking)|thank(?:s| you) for (?:subscribing|signing up)|download (?:our|the) .{0,30}app|you[’'](?:ll| will) (?:now )?(?:receive|get) .{0,40}(?:e-?mails?|newsletter|alerts)|your notification has been|there was a problem saving|e-?mail notifications are|want (?:more|the latest) .{0,60}(?:inbox|newsletter)|never miss (?:a|an|our) |already have an account\?$|we have sent a confirmation e-?mail|thank you for registering|get breaking news first|newsletter sign up continue reading|to (?:un)?subscribe\b|(?:you can )?(?:or |also )*sign up (?:for|to)\b|sign up!$|stay informed\b.{0,80}(?:newsletter|alerts)|whenever .{0,80}posts new content\b|if you want to receive .{0,60}(?:alerts|newsletter|updates)\b|text \S{2,20} to \d{4,8} (?:to|for|or)\b|if you enjoyed this post\b|we look forward to seeing you on \[|interested in .{2,40}\? add .{2,40} as an interest)/i,
  },
  /** "We use cookies to improve your experience." */
  {
    rule: "cookies",
    longest: 600,
    pattern:
      /^(?:we (?:and our partners )?use cookies|(?:this|our) (?:web)?site uses cookies|by (?:continuing|using) (?:to (?:use|browse) )?(?:this|our) (?:web)?site|accept (?:all )?cookies|cookie (?:policy|settings|preferences)|manage (?:cookies|consent)|nous utilisons des cookies|wir verwenden cookies|diese (?:web)?seite verwendet cookies|utilizamos cookies|este sitio (?:web )?(?:usa|utiliza) cookies|questo sito utilizza i? ?cookie|utilizzamos cookies|мы используем (?:файлы )?cookie|usamos cookies)/i,
  },
  /** "Subscribers only", "You have 2 free articles left" */
  {
    rule: "paywall",
    sparesFacts: true,
    longest: 400,
    pattern:
      /^(?:already (?:a|have a) subscri\w*|subscri(?:ber|ption)s?(?: (?:only|required|exclusive)|$)|premium content|this (?:content|article|story|video) is (?:only |no longer )?(?:for|available|exclusive|reserved)|to continue reading|you have (?:reached|used|read|\d+) .{0,40}(?:free )?articles?|(?:log|sign) in to (?:continue|read)|register (?:to|for free)|become a (?:member|subscriber)|you need to be (?:a subscriber|logged in)|unlimited access|sorry, this zip ?code|re-enter zip ?code|get (?:digital|full|unlimited) access|abonnez-vous|réservé aux abonnés|nur für abonnenten|suscríbete|solo para suscriptores)\b/i,
  },
  /** "© 2020 Averby News. All rights reserved." */
  {
    rule: "copyright",
    sparesFacts: true,
    longest: 500,
    except: COPYRIGHT_AS_NEWS,
    pattern:
      /^\W{0,3}(?:©|\(c\)\s|&copy;|copyright\b|all rights reserved|this material may not be|source:.{0,60}©|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|все права защищены|版权所有|著作権)/i,
  },
  /** "Averby News © 2020" */
  {
    rule: "copyright",
    sparesFacts: true,
    longest: 500,
    needs: /©|copyright/i,
    except: COPYRIGHT_AS_NEWS,
    pattern: /^\W{0,3}\w[\w .&/-]{0,40}(?:©|copyright \d{4})/i,
  },
  /** "(Source: Averby Media Wire © 2014. All rights reserved.)" */
  { rule: "copyright", longest: 300, pattern: /^\(.{0,120}(?:©|all rights reserved).{0,200}\)\.?$/i },
  /** "Averby News is not responsible for the content of external sites", "The views expressed are those of the author and ..." */
  {
    rule: "disclaimer",
    longest: 400,
    needs: /external|expressed|accuracy/i,
    pattern:
      /^(?:external links are provided (?:for|as)\b.{0,200}|\p{Lu}[^.!?]{0,60} (?:is|are) not responsible for the (?:content of (?:any )?external|accuracy of (?:news|press) releases)\b.{0,240}|(?:the |any |all )?(?:views?|opinions?)(?: (?:and|or) (?:views?|opinions?))? expressed (?:(?:here|herein|above|in this [a-z-]+) )?(?:are|is|belong|do|does|may)\b.{0,60}\b(?:not (?:necessarily )?(?:reflect|represent|those of)|authors?|writers?|columnists?)\b.{0,200})$/iu,
  },
  /** "Please enable JavaScript to view this page" */
  {
    rule: "captcha",
    longest: 200,
    pattern:
      /^(?:you must enter the characters|please (?:verify|confirm) (?:you are|that you)|(?:please )?(?:enable|turn on) (?:javascript|cookies)|are you a (?:robot|human)|message:\s*\*?|mobile(?:\/tablet)? users?:|this slideshow requires|having trouble viewing|your browser (?:does not|doesn[’']t)|on a mobile device\?|javascript is (?:disabled|required)|(?:an )?error occurred|something went wrong)/i,
  },
  /** "Advertisement", "Story continues below" */
  {
    rule: "advertisement",
    longest: 80,
    pattern:
      /^(?:advert(?:isement|ising)?s?|sponsored(?: content)?|ad(?: choices)?|adchoices|(?:story|article) continues (?:after|below).{0,40}|promoted(?: content| stories)?|loading\W*|advertisement\s*[-–—]?\s*continue reading.{0,40}|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|реклама|广告|広告|إعلان)$/i,
  },
  /** "gallery_photo|article-44|9", "[slideshow id=4]" */
  {
    rule: "markup",
    longest: 300,
    needs: /^[^A-Za-z]|\|/,
    pattern:
      /^(?:[^\s|]*\|[^\s|]*\|\S*(?:\s[^\s|]*\|[^\s|]*\|\S*)*|\[[a-z]+(?:[_-][a-z]+)* [a-z]+=[^\]]*\]|<[^>]+>|\{\{.*\}\}|[\p{P}\p{S}\s]+)$/u,
  },
  /** "AVERBY PRESS |" */
  { rule: "markup", longest: 42, pattern: /^[^|]{2,40}\|$/ },
  /** "Last updated at 22:46 GMT": of which day is not said. */
  {
    rule: "timestamp",
    longest: 40,
    pattern: /^(?:last )?updated(?: at)?:?\s+\d{1,2}\s?[:.]\s?\d{2}(?:\s?[ap]\.?m\.?)?(?:\s+[a-z]{2,4})?$/i,
  },
  /** "FOR IMMEDIATE RELEASE" */
  { rule: "label", longest: 30, pattern: /^for immediate release:?$/i },
  /** "This is a developing story. Check back for updates." */
  {
    rule: "developing",
    longest: 160,
    pattern:
      /^(?:this is a (?:developing|breaking)(?: news)? (?:story|alert)|this story (?:is (?:still )?developing|(?:will be|is being) updated)|(?:please )?check back\b|refresh \S{4,40} |(?:watch|tune in to|stay with) .{3,80} for (?:updates|more|the latest|details)\b|for more on this (?:developing )?story\b|[\w ]{2,40} will have (?:much )?more on this(?: \w+)? (?:later|tonight|throughout|as|when|at|in)\b).{0,120}$/i,
  },
  /** "Watch the video below from WFTV.", "Watch Jo Lund’s report on the fire" */
  {
    rule: "watch",
    longest: 120,
    except: /\bsaid\b/,
    needs: /^w/i,
    pattern:
      /^watch (?:(?:the |this |a )?(?:full |raw |entire )?(?:video|report|story|clip|footage|(?:press |news )conference|interview)s?\b(?: (?:below|above|here|again|from|of|about|on)\b.{0,60}|, .{0,30})?|\p{Lu}[\p{L}\d’' .-]{2,40}['’]s? report\b.{0,60})[.:]?$/iu,
  },
  /** "https://example.com/news/4711" */
  { rule: "link", longest: 300, pattern: /^(?:https?:\/\/|www\.)\S+$/i },
  /** "1:08 Coach says team can get better Pause" */
  {
    rule: "video-list",
    longest: 140,
    needs: /^\d/,
    pattern:
      /^\d{1,2}:\d{2}\s+(?![AaPp]\.?[Mm]\b|E[SD]?T\b|C[SD]?T\b|P[SD]?T\b|GMT\b|uhr\b|h\b|[–—-])["“‘']?\p{Lu}.*[^.:!?”"]$/u,
  },
  /** "The Associated Press contributed to this report.", "(Reporting by Jo Lund; Editing by Ann Vik)" */
  {
    rule: "credits",
    longest: 260,
    pattern:
      /^(?:\W?(?:additional |with |original )?(?:files from|reporting from|(?:reporting|writing|editing|compiled|edited|written) by) .{3,200}|information from:? .{3,120}|this (?:article|story|report) was (?:written|originally published|produced|provided) .{3,160}|a version of this (?:article|story) (?:appear(?:s|ed)|ran|was published)\b.{5,220}|source:? [A-Z][\w .&/-]{1,60}|contributing: .{3,200}|(?:\W?(?:hat[ -]tip|h\/t))\b.{0,60}|from wikipedia, the free encyclopedia|by:? (?:[\w.]+ ){0,4}(?:staff|news desk|(?:eyewitness|action|local) news)|staff writer|[a-z]{1,4}(?:\/[a-z]{1,4})*,? \((?:(?:ap|afp|dpa|reuters|epd|kna|efe|ansa|d?apd)(?:, )?){1,6}\)|ap|associated press|the associated press|reuters(?:\s*[-–,/]\s*a(?:p|fp))*|from (?:staff|wire|news services?).{0,60}|staff(?: (?:and|report).{0,40})?|breaking news staff)$/i,
  },
  /** "Our Standards: The Averby Trust Principles." */
  {
    rule: "credits",
    longest: 120,
    pattern: /^our (?:standards|editorial principles|ethics policy):.{0,100}$/i,
  },
  {
    rule: "credits",
    longest: 260,
    needs: /contributed/i,
    pattern: /^[\w ,.&’'/-]{3,200} contributed (?:to this (?:report|story|article)|reporting)\.?$/i,
  },
  /** "Lake Effect Snow Advisory issued January 12 at 3:46AM EST expiring January 12 at 10:00PM EST in effect for: Orleans" */
  {
    rule: "weather-alert",
    longest: 400,
    pattern: /^[A-Z][\w ]{3,50} (?:advisory|warning|watch|statement) issued .{5,60} expiring .+$/i,
  },
  /** "Photo: Jo Lund, Averby News Image 1 of / 8 Caption Close": the captions of a gallery in one block, each cut short. */
  {
    rule: "gallery",
    longest: 20_000,
    needs: /Caption Close/,
    pattern: /^(?:Photo: .{1,120}?\s)?Image \d+ of ?\/ ?\d+ Caption Close(?:$|\s.*\bBack to Gallery\W*$)/s,
  },
  /** "Cloudy skies. High 67F. Winds SW at 15 to 25 mph. Chance of rain 40%.." */
  {
    rule: "weather-forecast",
    longest: 400,
    needs: /mph|km\/h/,
    pattern:
      /^(?=.*\b(?:highs?|lows?)(?: around| near| of)? -?\d{1,3} ?°?[FC]\b).*\bwinds? (?:[NSEW]{1,3}|light|variable)\b.*$/i,
  },
];
