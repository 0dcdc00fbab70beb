extension Texts {
    static let arabicRefusalsOfSignIn: [String: String] = [
        "A body is sent as it is, not as {0}.": "يُرسل متن الطلب كما هو، لا بالترميز {0}.",
        "A content is sent as it is, not as {0}.": "يُرسل المحتوى كما هو، لا بالنوع {0}.",
        "A form has at most {0} inputs.": "الحد الأقصى لعدد مدخلات النموذج: {0}.",
        "A page that acts for you says so with the secret of its forms in NPP16-Form.":
            "على الصفحة التي تتصرف باسمكم أن تثبت ذلك بإرسال الرمز السري لنماذجها في NPP16-Form.",
        "A request is application/json in UTF-8, not {0}.":
            "يُرسل الطلب بالنوع application/json وبترميز UTF-8، لا بالنوع {0}.",
        "A role has no access tokens of its own: sign in as somebody in an office.":
            "ليس للصفة رموز وصول خاصة بها: سجلوا الدخول باسم شخص يشغل منصبا.",
        "Administration is for the secretariat and operators.": "الإدارة مخصصة للأمانة ولمن يتولون التشغيل.",
        "An access token for some requests issues no other.":
            "رمز الوصول المقصور على بعض الطلبات لا يتيح إصدار رمز آخر.",
        "Metrics are for who brings the metrics password as its token.":
            "لا تُتاح القياسات إلا لمن يقدم كلمة مرور القياسات بوصفها رمز الوصول.",
        "No provider of identities is named here.": "لم تُحدَّد هنا أي خدمة خارجية لتسجيل الدخول.",
        "No second factor waits for a code: begin to set one up.":
            "لا يوجد عامل ثان ينتظر رمزا: ابدؤوا إعداد عامل ثان.",
        "Nobody has let the program in yet.": "لم يسمح أحد بعد للبرنامج بالدخول.",
        "Nothing waits with this secret, or not any more: begin again.":
            "لا شيء ينتظر بهذا الرمز السري، أو لم يعد ينتظر: ابدؤوا من جديد.",
        "Only somebody in office has a second factor.": "العامل الثاني متاح لشاغلي المناصب وحدهم.",
        "Only the secretariat and the co-chairs speak in the place of {0}.":
            "لا يجوز التكلم نيابة عن {0} إلا للأمانة والرئيسين المشاركين.",
        "Sign in in one office to issue an access token.": "سجلوا الدخول بمنصب واحد لإصدار رمز وصول.",
        "The Authorization field must be: Bearer TOKEN.": "يجب أن يكون الحقل Authorization كما يلي: Bearer TOKEN.",
        "The access token is not complete.": "رمز الوصول غير كامل.",
        "The access token is not known, or was revoked, or has expired.":
            "رمز الوصول غير معروف، أو أُلغي، أو انتهت صلاحيته.",
        "The body cannot be read to its end.": "تتعذر قراءة متن الطلب حتى نهايته.",
        "The body is not a form as multipart/form-data has it.": "متن الطلب ليس نموذجا وفق الصيغة multipart/form-data.",
        "The content has more bytes than the {0} that were announced.":
            "يتجاوز المحتوى حجمه المعلن عنه بالبايت، وهو {0}.",
        "The file was not taken in: {0}": "لم يُستلم الملف: {0}",
        "The form comes from a page of somebody else.": "ورد النموذج من صفحة تابعة لجهة أخرى.",
        "The link or the code is not valid, or not any more: ask for another one.":
            "الرابط أو الرمز غير صالح أو لم يعد صالحا: اطلبوا غيره.",
        "The office in which you signed in has ended.": "انتهت مدة المنصب الذي سجلتم الدخول به.",
        "The office to which the mail was sent has ended.": "انتهت مدة المنصب الذي أُرسلت إليه الرسالة.",
        "The request cannot be read.": "تتعذر قراءة الطلب.",
        "The request comes from a page of somebody else.": "ورد الطلب من صفحة تابعة لجهة أخرى.",
        "The request is not as HTTP has it. The connection is closed.": "الطلب لا يتبع بروتوكول HTTP. أُغلق الاتصال.",
        "There is no way in of this id, or not any more.": "ليس ثمة رابط أو رمز دخول بهذا المعرّف، أو لم يعد صالحا.",
        "There is nothing at {0}.": "لا يوجد شيء في {0}.",
        "This office asks for a second factor: sign in anew, in this office.":
            "يتطلب هذا المنصب عاملا ثانيا: سجلوا الدخول من جديد بهذا المنصب.",
        "Too many codes were wrong: wait a quarter of an hour, and take a new one.":
            "كانت رموز كثيرة خاطئة: انتظروا ربع ساعة ثم خذوا رمزا جديدا.",
        "Too many requests came in a short time.": "وردت طلبات كثيرة في وقت قصير.",
        "Too many ways in were asked for from your network: wait an hour, or ask the secretariat for a code.":
            "طُلب عدد كبير من الروابط والرموز من شبكتكم: انتظروا ساعة أو اطلبوا رمزا من الأمانة.",
        "You are not signed in any more: sign in again.": "لم تعودوا مسجلي الدخول: سجلوا الدخول مرة أخرى.",
        "You have a second factor: remove it first, by a code of it.": "لديكم عامل ثان: أزيلوه أولا برمز منه.",
        "You have {0} access tokens already: revoke one.": "عدد رموز الوصول لديكم بالفعل: {0}؛ ألغوا أحدها.",
        "You may look after your own sessions and access tokens.": "يمكنكم إدارة جلساتكم ورموز وصولكم أنتم فقط.",
        "You signed in by a code, which is for one office: sign in by a link to act in another.":
            "سجلتم الدخول برمز يخص منصبا واحدا: سجلوا الدخول برابط للعمل بمنصب آخر.",
        "You were signed out: sign in again.": "تم تسجيل خروجكم: سجلوا الدخول مرة أخرى.",
        "Your address has changed since you signed in: sign in anew, by the new one.":
            "تغير عنوانكم بعد تسجيل دخولكم: سجلوا الدخول من جديد بالعنوان الجديد.",
        "Your office is entered with a second factor: sign in.": "يتطلب الدخول إلى منصبكم عاملا ثانيا: سجلوا الدخول.",
        "a code of 12 letters and digits, such as K7QD-93MX-2FHB": "رمز من 12 من الحروف والأرقام، مثل K7QD-93MX-2FHB",
        "access token": "رمز وصول",
        "an access token, npp16_ and 43 letters, digits, hyphens and underscores":
            "رمز وصول مؤلف من npp16_ ومن 43 من الحروف والأرقام والواصلات والشرطات السفلية",
        "cannot be read in the address: it is no percent-encoded UTF-8":
            "تتعذر قراءته في العنوان: ليس بترميز UTF-8 المئوي (percent-encoding)",
        "does not fit: take the newest code, and check that the clock of your device is right to the minute":
            "غير مطابق: خذوا أحدث رمز وتأكدوا من أن ساعة جهازكم مضبوطة بالدقيقة",
        "has “{0}”, and no request is called so": "يتضمن «{0}»، وليس ثمة طلب بهذا الاسم",
        "is given by the address": "مذكور في العنوان",
        "is needed to end what is somebody else's": "لازم لإنهاء ما يخص شخصا آخر",
        "is needed to remove the second factor of somebody else": "لازم لإزالة العامل الثاني الخاص بشخص آخر",
        "is needed to remove your own second factor": "لازم لإزالة العامل الثاني الخاص بكم",
        "is needed to sign in to this office": "لازم لتسجيل الدخول بهذا المنصب",
        "is nobody who is in office today": "لا يشغل أي منصب اليوم",
        "is none of yours": "ليس من مناصبكم",
        "is none of yours, or has ended": "ليس من مناصبكم، أو انتهت مدته",
        "is not for the content of files": "لا ينطبق على محتوى الملفات",
        "is not for {0}": "لا ينطبق على {0}",
        "program that waits with the code": "برنامج ينتظر بالرمز",
        "second factor of": "عامل ثان لـ",
        "service": "خدمة",
        "six digits of an authenticator app, or a recovery code such as K7QD-93MX-2FHB":
            "رمز من ستة أرقام من تطبيق المصادقة، أو رمز احتياطي مثل K7QD-93MX-2FHB",
        "the name of a request, or the beginning of one with .* at its end": "اسم طلب، أو بدايته تليها .* في النهاية",
        "web session": "جلسة متصفح",
        "{0} does not take {1}.": "العنوان {0} لا يقبل الطريقة {1}.",
    ]
}
