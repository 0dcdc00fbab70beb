internal import CCurl
internal import Mail
internal import Models

/// A mail server spoken to through libcurl.
struct SMTPServer: MailWay {
    let url: String
    let user: String?
    let password: String?

    var recognisesRepeats: Bool { false }

    func send(_ message: MailMessage) -> MailOutcome {
        guard let handle = unsafe curl_easy_init() else { return .postponed("libcurl gave no handle") }
        defer { unsafe curl_easy_cleanup(handle) }
        let recipients = unsafe curl_slist_append(nil, message.recipient.rawValue)
        defer { unsafe curl_slist_free_all(recipients) }
        let upload = MailUpload(message.bytes)
        unsafe npp16_curl_set_text(handle, CURLOPT_URL, url)
        unsafe npp16_curl_set_text(handle, CURLOPT_MAIL_FROM, message.sender.rawValue)
        unsafe npp16_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
        unsafe npp16_curl_set_number(handle, CURLOPT_UPLOAD, 1)
        unsafe npp16_curl_set_number(handle, CURLOPT_CONNECTTIMEOUT, 10)
        unsafe npp16_curl_set_number(handle, CURLOPT_TIMEOUT, 60)
        unsafe npp16_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        // Encrypted where the server offers it; a password is never sent over an open line.
        let isSecret = password != nil
        unsafe npp16_curl_set_number(
            handle, CURLOPT_USE_SSL, Int((isSecret ? CURLUSESSL_ALL : CURLUSESSL_TRY).rawValue))
        if let user { unsafe npp16_curl_set_text(handle, CURLOPT_USERNAME, user) }
        if let password { unsafe npp16_curl_set_text(handle, CURLOPT_PASSWORD, password) }
        unsafe npp16_curl_set_reader(handle) { buffer, size, count, upload in
            guard let buffer = unsafe buffer, let upload = unsafe upload else { return 0 }
            let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return unsafe Unmanaged<MailUpload>.fromOpaque(upload).takeUnretainedValue().read(into: target)
        }
        unsafe npp16_curl_set_pointer(handle, CURLOPT_READDATA, Unmanaged.passUnretained(upload).toOpaque())
        let result = withExtendedLifetime(upload) { unsafe curl_easy_perform(handle) }
        var code = 0
        unsafe npp16_curl_response_code(handle, &code)
        return outcome(result, code, wasHandedOver: upload.isComplete)
    }

    private func outcome(_ result: CURLcode, _ code: Int, wasHandedOver: Bool) -> MailOutcome {
        guard result != CURLE_OK else { return .accepted }
        let detail = unsafe "\(String(cString: curl_easy_strerror(result))) (\(code))"
        // Refused was the sender's password, not the mail.
        if [CURLE_LOGIN_DENIED, CURLE_USE_SSL_FAILED, CURLE_PEER_FAILED_VERIFICATION].contains(result) {
            return .postponed(detail)
        }
        if (500..<600).contains(code) { return .refused(detail) }
        // 4xx is a clear no for now; silence after the last byte may be a yes.
        return wasHandedOver && !(400..<500).contains(code) ? .unsettled(detail) : .postponed(detail)
    }
}

/// The bytes of a mail on their way to libcurl, which calls back on the thread that sends.
private final class MailUpload {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    var isComplete: Bool { rest.isEmpty }

    func read(into target: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(target.count)
        unsafe target.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }
}
