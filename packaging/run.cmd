@echo off
rem Builds Planbridge when it is not built yet, then opens the app on the sample; with arguments it
rem is the command line. After a change of the sources, build again with: mvn -DskipTests package
setlocal DisableDelayedExpansion
set "ROOT=%~dp0.."
call :maven || exit /b 69
if not exist "%ROOT%\target\planbridge\jdk" (
  echo Building Planbridge. The first time this fetches the libraries and takes a few minutes.>&2
  call mvn -B -q -ntp -f "%ROOT%\pom.xml" -Dmaven.test.skip=true package >&2 || exit /b 1
)
if "%~1"=="" (
  call "%ROOT%\target\planbridge\bin\planbridge.cmd" --sample
) else (
  call "%ROOT%\target\planbridge\bin\planbridge.cmd" %*
)
exit /b %ERRORLEVEL%

:maven
where mvn >nul 2>nul && exit /b 0
if exist "%ROOT%\target\planbridge\jdk" exit /b 0
echo Maven was not found; install Maven 3.8.7 or a newer Maven 3 and a JDK 25, then run this again.>&2
exit /b 1
