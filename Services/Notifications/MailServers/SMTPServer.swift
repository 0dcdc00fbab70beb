internal import CCurl
internal import Mail
internal import Models

/// A mail server spoken to through libcurl.
struct SMTPServer: MailWay {
    let address: MailServerAddress
    let user: String?
    let password: String?
    /// How long one mail may take.
    let timeout: Duration

    var recognizesRepeats: Bool { false }

    func open() -> any MailLine { SMTPLine(self) }

    func obstacle() -> String? { SMTPLine(self).greet() }
}

/// One line to a mail server: its connection stays open from mail to mail.
///
/// The handle is used by whoever holds the line, one call after another, never two at once: hence `@unchecked`.
@safe final class SMTPLine: MailLine, @unchecked Sendable {
    private let handle: UnsafeMutableRawPointer?
    private let conversation = SMTPConversation()

    init(_ server: SMTPServer) {
        unsafe handle = unsafe curl_easy_init()
        guard let handle = unsafe handle else { return }
        unsafe npp16_curl_set_text(handle, CURLOPT_URL, server.address.url)
        unsafe npp16_curl_set_number(handle, CURLOPT_UPLOAD, 1)
        unsafe npp16_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 10)
        unsafe npp16_curl_set_number(handle, CURLOPT_TIMEOUT, Int(server.timeout.components.seconds))
        unsafe npp16_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        // A password is never sent over an open line.
        let level =
            switch server.address.encryption {
            case .required: CURLUSESSL_ALL
            case .offered: server.password == nil ? CURLUSESSL_TRY : CURLUSESSL_ALL
            case .none: CURLUSESSL_NONE
            }
        unsafe npp16_curl_set_number(handle, CURLOPT_USE_SSL, Int(level.rawValue))
        if let user = server.user { unsafe npp16_curl_set_text(handle, CURLOPT_USERNAME, user) }
        if let password = server.password { unsafe npp16_curl_set_text(handle, CURLOPT_PASSWORD, password) }
        unsafe npp16_curl_set_reader(handle) { buffer, size, count, exchange in
            guard let buffer = unsafe buffer, let exchange = unsafe exchange else { return 0 }
            let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return unsafe Unmanaged<MailExchange>.fromOpaque(exchange).takeUnretainedValue().read(into: target)
        }
        unsafe npp16_curl_set_writer(handle, CURLOPT_HEADERFUNCTION) { buffer, size, count, exchange in
            guard let buffer = unsafe buffer, let exchange = unsafe exchange else { return size * count }
            let line = unsafe UnsafeRawBufferPointer(start: buffer, count: size * count)
            let isToGoOn = unsafe Unmanaged<MailExchange>.fromOpaque(exchange).takeUnretainedValue().hear(line)
            return isToGoOn ? size * count : 0
        }
        unsafe npp16_curl_set_number(handle, CURLOPT_NOPROGRESS, 0)
        unsafe npp16_curl_set_progress(handle) { exchange, _, _, _, _ in
            guard let exchange = unsafe exchange else { return 0 }
            return unsafe Unmanaged<MailExchange>.fromOpaque(exchange).takeUnretainedValue().isToStop ? 1 : 0
        }
        // What a server says by way of answer is no content.
        unsafe npp16_curl_set_writer(handle, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    }

    deinit { if let handle = unsafe handle { unsafe curl_easy_cleanup(handle) } }

    /// Goes as far as signing in.
    ///
    /// - Returns: what went wrong; nil where nothing did.
    func greet() -> String? {
        guard let handle = unsafe handle else { return "libcurl gave no handle" }
        conversation.begin(needsUTF8: false)
        let exchange = MailExchange([], conversation) { false }
        let pointer = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        unsafe npp16_curl_set_pointer(handle, CURLOPT_HEADERDATA, pointer)
        unsafe npp16_curl_set_pointer(handle, CURLOPT_XFERINFODATA, pointer)
        unsafe npp16_curl_set_number(handle, CURLOPT_CONNECT_ONLY, 1)
        let result = withExtendedLifetime(exchange) { unsafe curl_easy_perform(handle) }
        guard result != CURLE_OK else { return nil }
        let reason = unsafe String(cString: curl_easy_strerror(result))
        return exchange.refusal.map { "\($0) (\(reason))" } ?? reason
    }

    func send(_ message: MailMessage, unless isStopped: @escaping () -> Bool) -> MailOutcome {
        let first = attempt(message, isStopped)
        // A line that rested may have been closed at the other end; nothing had been said on it yet.
        guard first.isStale else { return first.outcome }
        return attempt(message, isStopped).outcome
    }

    private func attempt(
        _ message: MailMessage, _ isStopped: @escaping () -> Bool
    ) -> (outcome: MailOutcome, isStale: Bool) {
        guard let handle = unsafe handle else { return (.away("libcurl gave no handle"), false) }
        let recipients = unsafe curl_slist_append(nil, message.recipient.onTheWire)
        defer { unsafe curl_slist_free_all(recipients) }
        conversation.begin(needsUTF8: message.recipient.needsUTF8)
        let exchange = MailExchange(message.bytes, conversation, isStopped)
        unsafe npp16_curl_set_text(handle, CURLOPT_MAIL_FROM, message.sender.onTheWire)
        unsafe npp16_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        let pointer = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        unsafe npp16_curl_set_pointer(handle, CURLOPT_READDATA, pointer)
        unsafe npp16_curl_set_pointer(handle, CURLOPT_HEADERDATA, pointer)
        unsafe npp16_curl_set_pointer(handle, CURLOPT_XFERINFODATA, pointer)
        let result = withExtendedLifetime(exchange) { unsafe curl_easy_perform(handle) }
        var (code, connects) = (0, 0)
        unsafe npp16_curl_get_number(handle, CURLINFO_RESPONSE_CODE, &code)
        unsafe npp16_curl_get_number(handle, CURLINFO_NUM_CONNECTS, &connects)
        let isStale =
            ![CURLE_OK, CURLE_OPERATION_TIMEDOUT, CURLE_ABORTED_BY_CALLBACK].contains(result) && connects == 0
            && !conversation.lacksUTF8 && !exchange.hasBegun && !(400..<600).contains(code)
        return (outcome(result, code, exchange, message.recipient), isStale)
    }

    /// The server's words are told without the addresses in them.
    private func outcome(
        _ result: CURLcode, _ code: Int, _ exchange: MailExchange, _ recipient: EmailAddress
    ) -> MailOutcome {
        guard result != CURLE_OK else { return .accepted }
        if result == CURLE_ABORTED_BY_CALLBACK { return .untried(for: .zero) }
        if conversation.lacksUTF8 {
            return .refused(
                "The mail server takes no addresses with letters beyond ASCII before the @ (it offers no SMTPUTF8).")
        }
        let reason = unsafe String(cString: curl_easy_strerror(result))
        let words = exchange.refusal.map { ImpersonalText($0, about: [recipient]).description }
        let detail = words.map { "\($0) (\(reason))" } ?? "\(reason) (\(code))"
        switch result {
        // The server is at fault, or our password, not the mail.
        case CURLE_COULDNT_CONNECT, CURLE_COULDNT_RESOLVE_HOST, CURLE_LOGIN_DENIED, CURLE_USE_SSL_FAILED,
            CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR, CURLE_REMOTE_ACCESS_DENIED:
            return .away(detail)
        // Before the mail: a greeting that says no. Behind it this is how libcurl reports an answer to the mail.
        case CURLE_WEIRD_SERVER_REPLY where !exchange.hasBegun: return .away(detail)
        default: break
        }
        // It closes, or wants us to sign in first: no mail would fare better.
        if code == 421 || code == 530 { return .away(detail) }
        if (500..<600).contains(code) { return .refused(detail) }
        // 4xx is a clear no for now; silence after the last byte may be a yes.
        if (400..<500).contains(code) { return .postponed(detail) }
        if exchange.isHandedOver { return .unsettled(detail) }
        // A server that has answered is there: it is slow with this mail.
        return result == CURLE_OPERATION_TIMEDOUT && code >= 200 ? .postponed(detail) : .away(detail)
    }
}

/// What goes out and comes in with one mail, while libcurl calls back on the thread that sends.
private final class MailExchange {
    private var rest: ArraySlice<UInt8>
    private(set) var hasBegun = false
    /// The last line in which the server said no; it says goodbye after that.
    private(set) var refusal: String?
    private let conversation: SMTPConversation
    private let isStopped: () -> Bool

    init(_ bytes: [UInt8], _ conversation: SMTPConversation, _ isStopped: @escaping () -> Bool) {
        rest = bytes[...]
        self.conversation = conversation
        self.isStopped = isStopped
    }

    /// Whether it is left as it is: what has begun is brought to its end.
    var isToStop: Bool { !hasBegun && isStopped() }

    var isHandedOver: Bool { rest.isEmpty }

    func read(into target: UnsafeMutableRawBufferPointer) -> Int {
        hasBegun = true
        let part = rest.prefix(target.count)
        unsafe target.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }

    /// - Returns: whether the mail is to be gone on with.
    func hear(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let line = unsafe String(decoding: bytes.prefix(200), as: UTF8.self).split { $0.isNewline }.first ?? ""
        if let code = Int(line.prefix(3)), code >= 400 { refusal = String(line) }
        return conversation.hear(line)
    }
}
