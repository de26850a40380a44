transparencyChoice.kind("assessments",{
"label":"Assessment",
"plural":"Assessments",
"state":"Outcome",
"fields":["Type","Systems","Contract","Version","Started","Completed","Published","Next review","Author","Approved by","Consultation","Why it is needed","Groups affected","Risks","Score","Conditions","Advice of the data protection officer","Independent review","Documents"],
"firsts":["ask-wexbridge-dpia"]
});
