/**
 * What pages say that sites send in place of an article: bot checks, refusals, errors, consent forms. Gathered by hand
 * from what servers and sites print. Patterns of words, without anchors, for any case. Phrases that need more evidence
 * than the words alone are kept by the file that has the evidence.
 */

/** Phrases of one kind of page. */
export interface WallPhrases {
  /** A whole title or first heading, without its last full stop or question mark. */
  readonly titles: readonly string[];
  /** Parts of its sentences. No report says them of its own matter. */
  readonly phrases: readonly string[];
}

/** Asks for proof of a human reader. */
export const CHALLENGE: WallPhrases = {
  titles: [
    "are you (?:a )?(?:robot|human)|robot (?:check|or human)|just a moment|one moment,? please",
    "(?:please )?verify(?:ing)? (?:that )?you are(?: (?:a )?human)?|human verification|(?:checking|verifying) your browser",
    "security (?:check|verification)|captcha|attention required|pardon our interruption|please wait",
    "(?:nur )?einen moment(?: bitte)?|un instant|un momento|press (?:&|and) hold",
    "are you (?:over|aged) (?:18|21)\\b.{0,30}|age (?:check|verification|gate|restricted)|(?:please )?(?:verify|confirm|enter) your age",
    "altersprüfung|altersverifikation|bist du (?:schon )?18.{0,20}|vérification de l['’]âge|avez-vous (?:plus de )?18 ans.{0,10}",
    "verificación de edad|¿?eres mayor de edad|verifica dell['’]età|sei maggiorenne|hai più di 18 anni",
  ],
  phrases: [
    "verifying your browser|wait while we (?:verify|check)|checking (?:your browser|if the site connection)|verify(?:ing)? (?:that )?you are (?:a )?human",
    "not a robot|complete the (?:captcha|security check)|ray id|press (?:&|and) hold to confirm",
    "(?:dass )?sie (?:ein mensch|kein roboter) sind|que vous (?:êtes (?:un )?humain|n['’]êtes pas un robot)",
    "intended for adults|of legal (?:drinking |smoking )?age|(?:you are|i am) (?:over|under) (?:18|21)|enter your date of birth",
    "que (?:eres humano|no eres un robot)|di essere umano|non sei un robot|że (?:jesteś człowiekiem|nie jesteś robotem)",
  ],
};

/** Refuses this reader. */
export const REFUSAL: WallPhrases = {
  titles: [
    "access (?:to this page has been )?denied|forbidden|permission denied|unauthorized",
    "request (?:blocked|rejected|unsuccessful)|(?:sorry[,!]? )?you (?:have been|are) (?:temporarily )?blocked",
    "(?:451:? )?unavailable (?:(?:for|due to) legal reasons|in your (?:region|country|location))",
    "(?:zugriff|zugang) verweigert|accès (?:refusé|interdit)|acceso denegado|accesso negato|acesso negado|доступ запрещ[её]н",
    "toegang geweigerd|åtkomst nekad|brak dostępu|odmowa dostępu|erişim engellendi",
  ],
  phrases: [
    "(?:don[’']?t|do not) have permission to access|access (?:to this page )?(?:has been |is )?denied",
    "(?:not available|unavailable) in your (?:region|country|location|area)|access cannot be granted",
    "(?:keine berechtigung|permiso|permissão|permesso|l['’]autorisation|autorizzazione)[^.]{0,30}(?:seite|página|pagina|page)",
    "access this (?:web)?site from a country|(?:zugriff|zugang) verweigert|accès (?:refusé|interdit)|acceso denegado",
  ],
};

/** Is there in place of a missing one. */
export const MISSING: WallPhrases = {
  titles: [
    "(?:(?:page|article|file|url|story|object) )?not found|page can[’']?t be found|(?:error |ошибка )?404",
    "seite nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|pagina non trovata",
    "nie znaleziono strony|página não encontrada|pagina niet gevonden|страница не найдена|сторінку не знайдено",
    "ページが見つかりません|页面不存在|页面未找到",
    "(?:dieser|der|diese|die) (?:artikel|beitrag|seite|inhalt) ist (?:leider )?nicht (?:mehr )?(?:verfügbar|vorhanden|erreichbar)",
    "(?:cet|cette|ce) (?:article|page|contenu) n['’]est (?:plus|pas) disponible|(?:este|esta) (?:artículo|página|contenido|noticia) (?:ya )?no está disponible",
    "(?:ops|oops|ups)[!.,]? ?(?:pagina|página|page|seite).{0,30}|(?:questo|questa) (?:articolo|pagina|contenuto) non è (?:più )?disponibile|pagina inesistente",
    "(?:página|pagina|page|seite) (?:inexistente|inesistente|inexistante)|esta página não (?:existe|está disponível)|denne siden finnes ikke|sidan finns inte",
  ],
  phrases: [
    "strona,? (?:której|o którą).{0,40}(?:nie istnieje|nie została znaleziona)|deze pagina bestaat niet",
    "(?:story|article|page|content) (?:that )?you (?:are|were) (?:trying to|looking)[^.]{0,40}(?:expired|removed|gone)|has not archived that url",
    "page (?:could not|cannot|can[’']?t) be found|no hemos encontrado la página|enlace esté roto|non esiste o è stata (?:spostata|rimossa)",
    "seite (?:wurde )?nicht gefunden",
  ],
};

/** Asks to log in, in other languages than English. */
export const LOG_IN: WallPhrases = {
  titles: [
    "anmelden|anmeldung|einloggen|ihr(?:e)? (?:anmeldung|konto)|mein konto|connexion|connectez-vous|se connecter|mon compte|identifiez-vous",
    "inici(?:ar|a) sesión|acced(?:er|i)|mi cuenta|accesso|il mio account|entrar|iniciar sessão|inloggen|logga in|logg inn|log ind|zaloguj się|войти",
  ],
  phrases: [
    "passwort vergessen|noch kein konto|jetzt registrieren|e-mail-adresse|mot de passe(?: oublié)?|identifiant|pas encore de compte|adresse e-mail",
    "contraseña olvidada|has? olvidado (?:tu|su|la) contraseña|olvidaste (?:tu|la) contraseña|aún no tiene(?:s)? cuenta|password dimenticata",
    "non hai un account|esqueceu a senha|wachtwoord vergeten|glömt lösenord|glemt passord|nie pamiętasz hasła|забыли пароль",
  ],
};

/** Comes from a failing server. */
export const FAILURE: WallPhrases = {
  titles: [
    "(?:rate limit|quota) exceeded|too many requests|(?:502 )?bad gateway|internal server error|service (?:temporarily )?unavailable|temporarily unavailable",
    "(?:your )?browser (?:is )?(?:not supported|unsupported|out of date|outdated)",
    "(?:site|website) (?:under )?maintenance|error establishing a database connection|something went wrong",
    "we(?:['’]ll| will) be (?:right )?back(?: (?:soon|shortly))?|(?:down for|scheduled|planned|under) maintenance|under construction|coming soon",
    "wartungsarbeiten|wartungsmodus|(?:wir sind )?gleich (?:wieder )?zurück|(?:site )?en maintenance|(?:sitio )?en mantenimiento|(?:sito )?in manutenzione",
    "(?:your )?session (?:has |is )?(?:expired|timed out|ended)|(?:you have been |you are )?(?:signed|logged) out|(?:ihre )?sitzung (?:ist )?abgelaufen",
    "(?:votre )?session (?:a )?expirée?|(?:su |tu )?sesión (?:ha )?(?:caducado|expirado|expirada|caducada)|sessione scaduta",
    "this (?:site|page) can['’]t be reached|(?:no|you are) (?:internet connection|offline)|your connection is not private|unable to connect",
    "account suspended|this domain (?:name )?(?:is|may be) for sale|welcome to nginx|apache2 .{0,20}default page|index of /.{0,80}",
    String.raw`(?:the domain )?(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24} is (?:parked|for sale)`,
    "wird geladen|bezig met laden|chargement(?: en cours)?|cargando|caricamento(?: in corso)?|ładowanie|загрузка",
  ],
  phrases: [
    "internal server error|bad gateway|temporarily unavailable|undergoing (?:scheduled |planned |routine |essential )?maintenance",
    "scheduled maintenance|check back (?:soon|later|shortly|in a)|apologi[sz]e for (?:the|any) inconvenience|for your security",
    "(?:you have been|you were|you are) (?:signed|logged) out|(?:sign|log) in again|session (?:has )?(?:expired|timed out)",
    "wegen wartungsarbeiten|sitzung (?:ist )?abgelaufen|bitte melden sie sich (?:erneut|wieder)|maintenance (?:en cours|programmée)",
    "reconnectez-vous|tareas de mantenimiento|en mantenimiento|inicie sesión de nuevo|in manutenzione|accedi di nuovo",
    "err_[a-z_]+|dns_probe_[a-z_]+|refused to connect|check your (?:internet|network) connection|server ip address could not be found",
    "(?:schakel|zet) javascript (?:in|aan)|javascript (?:zu aktivieren|aktivieren|ein(?:zu)?schalten|in ihrem browser)|(?:activer|activez) (?:le )?javascript",
    "(?:habilit|activ)(?:e|ar|a) (?:el )?javascript|(?:abilit|attiv)(?:a|are|ate) javascript|włącz(?:yć)? javascript|включите javascript|ative o javascript",
    "features needed|(?:latest|newer|current) version of (?:chrome|firefox|safari|edge|your browser)|bezig met laden|wird geladen|chargement en cours|caricamento in corso",
    "an error occurred while processing your request|(?:made|sent) too many requests|try again (?:later|in a few)|update to a modern browser|browser is (?:not supported|out of date|outdated)",
  ],
};

/** Buttons to choose what is stored. */
export const MANAGE_CONSENT: readonly string[] = ["manage (?:cookies|consent)"];

/** Pages of a site on its cookies. */
export const COOKIE_PAGES: readonly string[] = ["cookie (?:settings|preferences|policy)"];

/** Words of a consent form, each of which may also stand in an article: only several of them make a form. */
export const CONSENT_WORDS: readonly string[] = [
  String.raw`our (?:\d+ )?partners|access information on (?:a|your) device`,
  "accept (?:all|cookies)|click to consent",
  ...MANAGE_CONSENT,
  "manage choices|unique identifiers|wir und unsere partner",
  "personenbezogene daten|zustimmen|alle akzeptieren|nos partenaires|données personnelles",
  "tout accepter|nuestros socios|datos personales|aceptar todo|nostri partner|accetta tutto",
  "onze partners|alles accepteren",
];

/** Asks for consent to be tracked. */
export const CONSENT: WallPhrases = {
  titles: [
    "before you continue(?: to .{1,40})?|we value your privacy|your privacy(?: choices| matters)?",
    ...MANAGE_CONSENT,
    ...COOKIE_PAGES,
    "cookie consent",
    "privacy (?:settings|preferences|center|centre)|zustimmung(?: erforderlich)?|datenschutzeinstellungen",
    "tu privacidad (?:es importante|nos importa).{0,30}|zgoda|twoja prywatność.{0,30}|szanujemy (?:twoją|państwa) prywatność|vi respekterar din integritet",
    "vi (?:bruger|bruker|använder) (?:cookies|kakor)|(?:jouw|uw) privacy.{0,30}|cookies en privacy|samtykke",
    "rispettiamo la tua privacy|(?:ihre|deine) privatsphäre.{0,30}|votre vie privée.{0,30}|(?:tu|su) privacidad.{0,30}|la tua privacy.{0,30}",
  ],
  phrases: [
    "(?:wij|we) gebruiken cookies|rispettiamo la tua privacy|archiviamo informazioni sul dispositivo|rifiuta tutto",
    "we value your privacy|personali[sz]ed (?:ads|advertising|content)",
    "(?:we|wir|nous|nosotros|noi|my|wij|vi) (?:and|und|et|y|e|i|en|och) (?:our|unsere|nos|nuestros|(?:i )?nostri|nasi|onze|våra) (?:\\d+ )?(?:partners?|partnern?|partenaires|socios|partnerzy)",
    "vi (?:og|och) (?:vores|våre|våra) (?:\\d+ )?(?:partnere|partner)|(?:vi bruger|vi bruker|vi använder|käytämme) (?:cookies|kakor|informasjonskapsler|evästeitä)",
    "(?:trække|trekke|dra) .{0,30}(?:samtykke|samtycke)|plaatsen cookies|accepter(?:e|a)? alle?|acceptera alla",
    "almacenamos o accedemos a información|tratamos datos personales|przechowujemy na urządzeniu|przetwarzamy dane osobowe|wycofać zgodę",
    "stockons et\\/ou accédons|speichern und\\/oder greifen|einwilligung (?:jederzeit )?widerrufen|retirer votre consentement|retirar (?:tu|su) consentimiento|revocare il (?:tuo )?consenso",
    "mit werbung (?:und (?:cookies|tracking)|weiterlesen|nutzen)|pur-abo|akzeptieren und weiter|alle(?:n)? cookies zustimmen",
    "accepter (?:et continuer|les cookies|tout)|continuer sans accepter|aceptar (?:y continuar|las cookies)|accetta (?:e continua|i cookie)",
  ],
};
