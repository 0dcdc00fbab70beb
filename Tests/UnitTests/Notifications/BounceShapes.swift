import Foundation

/// Reports as mail servers of different makes write them, about one recipient.
enum BounceShapes {
    /// The words of a mail server about one recipient, in the fields of RFC 3464.
    struct Fields: Sendable {
        var final: String
        var action = "failed"
        var status = "5.1.1"
        var others = ""
    }

    struct Make: Sendable, CustomStringConvertible {
        let name: String
        let head: String
        /// What people are told; says the opposite on purpose.
        let words: String
        /// The type of the part for machines, and of the mail that is returned.
        var machine = "message/delivery-status"
        var returned = "message/rfc822"
        let fields: @Sendable (Fields) -> String

        var description: String { name }
    }

    static let contradiction = "Action: delivered\nStatus: 2.0.0\nFinal-Recipient: rfc822; nobody@example.com"

    static let makes: [Make] = [
        Make(
            name: "Postfix",
            head: """
                Return-Path: <>
                From: MAILER-DAEMON@mx.example.net (Mail Delivery System)
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"
                """, words: "Content-Type: text/plain; charset=us-ascii\n\nI could not deliver it.\n\n\(contradiction)"
        ) {
            """
            Reporting-MTA: dns; mx.example.net
            X-Postfix-Queue-ID: 4F2C01
            Arrival-Date: Mon, 23 Nov 2026 14:05:16 +0000 (UTC)

            Final-Recipient: \($0.final)
            \($0.others)Action: \($0.action)
            Status: \($0.status)
            Remote-MTA: dns; inner.example.net
            Diagnostic-Code: smtp; 550 \($0.status) no such
                mailbox
            """
        },
        Make(
            name: "Exim",
            head: """
                From: Mail Delivery System <Mailer-Daemon@mx.example.net>
                Auto-Submitted: auto-replied
                X-Failed-Recipients: somebody@example.com
                Content-Type: multipart/report; report-type=delivery-status; boundary=b1
                """, words: "Content-type: text/plain\n\nA message could not be delivered.\n\n\(contradiction)",
            returned: "text/rfc822-headers"
        ) {
            "Reporting-MTA: dns; mx\n\n\($0.others)Action: \($0.action)\nFinal-Recipient: \($0.final)\nStatus: \($0.status)"
        },
        Make(
            name: "sendmail",
            head: """
                From: Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>
                Auto-Submitted: auto-generated (failure)
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status;
                \tboundary="b1"
                """, words: "\nThe original message was received.\n\n\(contradiction)"
        ) {
            """
            Reporting-MTA: dns; mx.example.net
            Received-From-MTA: DNS; out.example.org

            Final-Recipient: \($0.final)
            \($0.others)Action: \($0.action)
            Status: \($0.status)
            Last-Attempt-Date: Mon, 23 Nov 2026 14:05:16 GMT
            """
        },
        Make(
            name: "Exchange",
            head: """
                From: <postmaster@example.net>
                X-Auto-Response-Suppress: All
                X-MS-Exchange-Message-Is-Ndr:
                Content-Language: en-US
                Content-Type: multipart/report; report-type=delivery-status;
                 boundary="b1"
                """,
            words: """
                Content-Type: multipart/alternative; boundary="inner"

                --inner
                Content-Type: text/html; charset="utf-8"

                <p>\(contradiction)</p>
                --inner--
                """
        ) {
            "Reporting-MTA: dns;EX01.example.net\n\n\($0.others)Final-recipient: \($0.final)\nAction: \($0.action)\nStatus: \($0.status)\nX-Display-Name: Some Body"
        },
        Make(
            name: "Office 365",
            head: """
                From: <postmaster@tenant.example.net>
                MIME-Version: 1.0
                X-MS-Exchange-Message-Is-Ndr:
                Content-Type: multipart/report; report-type="delivery-status"; boundary="b1"
                """,
            words: "Content-Type: text/plain\n\nYour message couldn't be delivered.\n\n\(contradiction)"
        ) {
            "Reporting-MTA: dns;AM0.example.net\nReceived-From-MTA: dns;out\n\nFinal-Recipient: \($0.final)\n\($0.others)Action: \($0.action)\nStatus: \($0.status)\nDiagnostic-Code: smtp;550 \($0.status) RESOLVER.ADR.RecipNotFound"
        },
        Make(
            name: "Gmail",
            head: """
                From: Mail Delivery Subsystem <mailer-daemon@googlemail.example>
                Auto-Submitted: auto-replied
                X-Failed-Recipients: somebody@example.com
                References: <d@example.org>
                Content-Type: multipart/report; boundary="b1"; report-type=delivery-status
                """,
            words: """
                Content-Type: multipart/related; boundary="inner"

                --inner
                Content-Type: multipart/alternative; boundary="innermost"

                --innermost
                Content-Type: text/plain; charset="UTF-8"

                ** Address not found **

                \(contradiction)
                --innermost--
                --inner--
                """
        ) {
            "Reporting-MTA: dns; googlemail.example\n\n\($0.others)Final-Recipient: \($0.final)\nAction: \($0.action)\nStatus: \($0.status)\nLast-Attempt-Date: Mon, 23 Nov 2026 06:05:16 -0800 (PST)"
        },
        Make(
            name: "Domino, without a report-type",
            head: "From: postmaster@example.net\nContent-Type: MULTIPART/REPORT; BOUNDARY=\"b1\"",
            words: "\n\(contradiction)"
        ) {
            "Reporting-MTA: dns; d.example.net\n\nFinal-Recipient: \($0.final)\n\($0.others)Action:\($0.action)\nStatus:\($0.status)"
        },
        Make(
            name: "Postfix with SMTPUTF8",
            head: """
                From: MAILER-DAEMON@mx.example.net
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary="b1"
                """, words: "Content-Type: text/plain; charset=utf-8\n\n\(contradiction)",
            machine: "message/global-delivery-status", returned: "message/global-headers"
        ) {
            "Reporting-MTA: dns; mx\n\nFinal-Recipient: \($0.final)\n\($0.others)Action: \($0.action)\nStatus: \($0.status)"
        },
        Make(
            name: "a gateway that packs the report into another mail",
            head: "From: postmaster@example.net\nContent-Type: multipart/mixed; boundary=\"b1\"",
            words: "Content-Type: text/plain\n\nScanned.\n\n\(contradiction)"
        ) {
            "Reporting-MTA: dns; mx\n\nFinal-Recipient: \($0.final)\n\($0.others)Action: \($0.action) (not taken)\nStatus: \($0.status) (bad)"
        },
    ]

    /// - Parameters:
    ///   - encoding: of the part for machines.
    ///   - message: the Message-ID of the mail that it returns.
    static func mail(
        _ make: Make, _ fields: [Fields], encoding: Encoding = .none, message: String,
        to: String = "bounces@example.org"
    ) -> String {
        let (first, rest) = (make.fields(fields[0]), fields.dropFirst().map { make.fields($0) })
        // The fields of the mail itself stand there once.
        let blocks = [first] + rest.map { $0.components(separatedBy: "\n\n").dropFirst().joined(separator: "\n\n") }
        return """
            To: \(to)
            \(make.head)

            This is a MIME-encapsulated message.

            --b1
            \(make.words)

            --b1
            \(encoding.part(make.machine, blocks.joined(separator: "\n\n") + "\n"))
            --b1
            Content-Type: \(make.returned)

            From: notifications@example.org
            Message-ID: \(message)
            Subject: Something else

            \(contradiction)
            --b1--

            """.replacing("\n", with: "\r\n")
    }
}
