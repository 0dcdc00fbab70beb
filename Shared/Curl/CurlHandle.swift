internal import CCurl
internal import Foundation

/// One easy handle of libcurl with its connection.
///
/// It is used by one request after another, never by two at once: hence `@unchecked`.
@safe final class CurlHandle: @unchecked Sendable {
    private let handle = unsafe curl_easy_init()

    deinit { if let handle = unsafe handle { unsafe curl_easy_cleanup(handle) } }

    /// Sends a request and returns when all of the answer is there.
    ///
    /// - Returns: what went wrong; nil where nothing did.
    func perform(_ request: WebRequest, _ exchange: WebExchange) -> String? {
        guard let handle = unsafe handle else { return "libcurl gave no handle" }
        unsafe curl_easy_reset(handle)
        var lines: UnsafeMutablePointer<curl_slist>?
        // No server is waited for that says "go on" to a long body.
        // A name alone would take the header away; with a semicolon it is sent empty.
        let headers = request.headers.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" } + ["Expect:"]
        for line in headers { unsafe lines = curl_slist_append(lines, line) }
        defer { unsafe curl_slist_free_all(lines) }
        unsafe npp16_curl_set_list(handle, CURLOPT_HTTPHEADER, lines)
        unsafe npp16_curl_set_text(handle, CURLOPT_URL, request.url)
        unsafe npp16_curl_set_text(handle, CURLOPT_CUSTOMREQUEST, request.method)
        unsafe npp16_curl_set_text(handle, CURLOPT_PROTOCOLS_STR, "http,https")
        unsafe npp16_curl_set_text(handle, CURLOPT_NOPROXY, Self.withoutProxy)
        unsafe npp16_curl_set_number(handle, CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        unsafe npp16_curl_set_number(handle, CURLOPT_TIMEOUT_MS, Int(request.timeout / .milliseconds(1)))
        unsafe npp16_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        unsafe npp16_curl_set_number(handle, CURLOPT_NOPROGRESS, 0)
        if request.method == "HEAD" { unsafe npp16_curl_set_number(handle, CURLOPT_NOBODY, 1) }
        unsafe setBody(request.body, handle)
        unsafe listen(exchange, handle)
        let result = withExtendedLifetime(exchange) { unsafe curl_easy_perform(handle) }
        return result == CURLE_OK ? nil : unsafe String(cString: curl_easy_strerror(result))
    }

    private func setBody(_ body: WebRequest.Body, _ handle: UnsafeMutableRawPointer) {
        let size: Int
        switch body {
        case .none: return
        case .bytes(let bytes): size = bytes.count
        case .file(_, let bytes): size = bytes
        }
        unsafe npp16_curl_set_number(handle, CURLOPT_UPLOAD, 1)
        unsafe npp16_curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(size))
    }

    private func listen(_ exchange: WebExchange, _ handle: UnsafeMutableRawPointer) {
        let pointer = unsafe Unmanaged.passUnretained(exchange).toOpaque()
        for option in [CURLOPT_READDATA, CURLOPT_SEEKDATA, CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_XFERINFODATA]
        {
            unsafe npp16_curl_set_pointer(handle, option, pointer)
        }
        unsafe npp16_curl_set_reader(handle) { buffer, size, count, pointer in
            guard let buffer = unsafe buffer, let pointer = unsafe pointer else { return 0 }
            let target = unsafe UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return unsafe WebExchange.at(pointer).read(into: target) ?? Int(CURL_READFUNC_ABORT)
        }
        unsafe npp16_curl_set_seeker(handle) { pointer, place, origin in
            guard let pointer = unsafe pointer, origin == SEEK_SET else { return CURL_SEEKFUNC_FAIL }
            return unsafe WebExchange.at(pointer).seek(to: Int(place)) ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL
        }
        unsafe npp16_curl_set_writer(handle, CURLOPT_HEADERFUNCTION) { buffer, size, count, pointer in
            guard let buffer = unsafe buffer, let pointer = unsafe pointer else { return 0 }
            unsafe WebExchange.at(pointer).hear(UnsafeRawBufferPointer(start: buffer, count: size * count))
            return size * count
        }
        unsafe npp16_curl_set_writer(handle, CURLOPT_WRITEFUNCTION) { buffer, size, count, pointer in
            guard let buffer = unsafe buffer, let pointer = unsafe pointer else { return 0 }
            let piece = unsafe UnsafeRawBufferPointer(start: buffer, count: size * count)
            return unsafe WebExchange.at(pointer).receive(piece) ? size * count : 0
        }
        unsafe npp16_curl_set_progress(handle) { pointer, _, _, _, _ in
            guard let pointer = unsafe pointer else { return 0 }
            return unsafe WebExchange.at(pointer).isToStop ? 1 : 0
        }
    }

    /// What is asked without a proxy: this machine, and what the environment says.
    private static let withoutProxy =
        ([ProcessInfo.processInfo.environment["no_proxy"]].compactMap(\.self) + ["localhost", "127.0.0.1", "::1"])
        .joined(separator: ",")
}

extension WebExchange {
    fileprivate static func at(_ pointer: UnsafeMutableRawPointer) -> WebExchange {
        unsafe Unmanaged<WebExchange>.fromOpaque(pointer).takeUnretainedValue()
    }
}
