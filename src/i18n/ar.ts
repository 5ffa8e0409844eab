import { enUS, extendMessages } from './messages.ts';

/**
 * A small Arabic catalogue that proves layout and direction. It has not been reviewed by a
 * native-speaking clinician; the words it does not have stay English.
 */
export const ar = extendMessages(enUS, {
  sources: { heading: 'المصادر', mark: 'المصدر {number}' },
  approval: {
    approved: 'معتمد',
    'approved-with-restrictions': 'معتمد بقيود',
    'off-label': 'خارج دواعي الاستعمال المعتمدة',
    'not-approved': 'غير معتمد',
    withdrawn: 'مسحوب',
    detail: '{regulator}، لأجل {indication}. حتى {date}.',
  },
  duration: { range: '{from} إلى {to}', about: 'حوالي {time}', notEstablished: 'غير محدد' },
  comparison: {
    attribute: 'وجه المقارنة',
    show: 'اعرض في الجدول',
    onlyDifferent: 'الصفوف التي تختلف فيها هذه الطرق فقط، وكل صفوف الأضرار',
    cost: '{amount} مقابل {per} ({date})',
    yes: 'نعم',
    no: 'لا',
  },
  frequency: { count: '{count} من كل {denominator}', notMeasured: 'لم يُقَس', with: 'مع {label}' },
  faq: {
    openAll: 'افتح كل الإجابات',
    closeAll: 'أغلق كل الإجابات',
    filter: 'ابحث في هذه الأسئلة',
    filterCount: 'الأسئلة المعروضة: {shown} من {total}.',
    filterNone: 'لا يوجد سؤال فيه هذه الكلمات. جرّب كلمات أقل أو أقصر.',
    filterKept: 'أسباب عدم أخذه تبقى دائمًا.',
    copyLink: 'انسخ رابط هذه الإجابة',
    copied: 'تم نسخ الرابط.',
    inAddress: 'الرابط في شريط العنوان.',
    closing: 'لا يمكن لهذه الصفحة أن تعرف إن كان العلاج مناسبًا لك. يقرر ذلك معك طبيب فحصك.',
    'may-suit': 'قد يناسب',
    'care-first': 'يحتاج إلى عناية أولًا',
    'should-not': 'أسباب لعدم أخذه',
    'ask-clinician': 'اسأل طبيبك',
  },
  sideEffect: {
    common: 'شائع',
    serious: 'خطير: أخبر العيادة',
    emergency: 'طارئ: اطلب المساعدة الآن',
    onset: 'متى يبدأ',
    duration: 'كم يدوم',
    whatToDo: 'ماذا يمكنك أن تفعل',
    getHelp: 'متى تطلب المساعدة',
    moreAtRisk: 'أكثر احتمالًا لدى',
    call: 'اتصل على {number}',
  },
  crisis: {
    label: 'شخص تتحدث إليه',
    call: 'اتصل على {number}',
    text: 'أرسل رسالة إلى {number}',
    chat: 'محادثة عبر الإنترنت',
    emergency: 'في حالة خطر مباشر، اتصل على {number}.',
  },
  visit: { before: 'قبل', during: 'أثناء', after: 'بعد' },
  guide: { contents: 'في هذه الصفحة', toContents: 'العودة إلى المحتويات' },
});
