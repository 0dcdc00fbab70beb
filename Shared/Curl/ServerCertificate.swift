internal import CCurl
public import Foundation

/// The certificate that a server shows.
public enum ServerCertificate {
    /// When it ends. It is not verified: one that has ended already is to be read, too.
    ///
    /// - Parameter url: `https://…`, or `smtp://…` of a mail server that goes over to TLS.
    /// - Returns: nil where no server answers, or where it shows none.
    public static func end(at url: String, within limit: Duration) async -> Date? {
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { continuation.resume(returning: read(url, limit)) }
        }
    }

    private static func read(_ url: String, _ limit: Duration) -> Date? {
        guard let handle = unsafe curl_easy_init() else { return nil }
        defer { unsafe curl_easy_cleanup(handle) }
        unsafe npp16_curl_set_text(handle, CURLOPT_URL, url)
        unsafe npp16_curl_set_number(handle, CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        unsafe npp16_curl_set_number(handle, CURLOPT_CONNECT_ONLY, 1)
        unsafe npp16_curl_set_number(handle, CURLOPT_CERTINFO, 1)
        unsafe npp16_curl_set_number(handle, CURLOPT_SSL_VERIFYPEER, 0)
        unsafe npp16_curl_set_number(handle, CURLOPT_SSL_VERIFYHOST, 0)
        unsafe npp16_curl_set_number(handle, CURLOPT_TIMEOUT_MS, Int(limit / .milliseconds(1)))
        unsafe npp16_curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
        _ = unsafe curl_easy_perform(handle)
        var certificates: UnsafeMutablePointer<curl_certinfo>?
        guard unsafe npp16_curl_get_certificates(handle, &certificates) == CURLE_OK,
            let chain = unsafe certificates?.pointee, unsafe chain.num_of_certs > 0
        else { return nil }
        // The first one is the server's own.
        var line = unsafe chain.certinfo[0]
        while let entry = unsafe line {
            let text = unsafe String(cString: entry.pointee.data)
            if text.hasPrefix("Expire date:") {
                let seconds = unsafe curl_getdate(String(text.dropFirst("Expire date:".count)), nil)
                return seconds >= 0 ? Date(timeIntervalSince1970: TimeInterval(seconds)) : nil
            }
            unsafe line = entry.pointee.next
        }
        return nil
    }
}
